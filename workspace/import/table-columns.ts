import { mostColumns, type TableColumns } from '../contract/columns';
import { columnRoles, type ColumnRole } from '../contract/column-roles';

/** How columns are called, without accents and in small letters; a list a role, in many languages. */
const names: Readonly<Record<ColumnRole, string>> = {
  text: 'text,transcript,transcription,utterance,speech,speeches,content,contents,body,statement,message,sentence,line,caption,subtitle,dialogue,dialog,paragraph,quote,remarks,texte,discours,texto,discurso,intervencion,intervention,intervencao,testo,discorso,intervento,rede,redetext,redebeitrag,beitrag,wortbeitrag,inhalt,aussage,tekst,toespraak,anforande,tale,puhe,teksti,wypowiedz,tresc,projev,metin,konusma,текст,речь,реплика,высказывание,выступление,промова,κειμενο,ομιλια,文本,内容,发言,发言内容,讲话,本文,発言,テキスト,텍스트,내용,발언,نص,النص,كلمة',
  speaker:
    'speaker,name,speakername,participant,person,author,character,who,from,member,politician,president,interviewee,orateur,oratrice,locuteur,intervenant,auteur,nom,orador,oradora,locutor,interviniente,interlocutor,autor,nombre,nome,oratore,parlante,redner,rednerin,sprecher,sprecherin,spreker,talare,taler,puhuja,mowca,recnik,konusmaci,спикер,оратор,говорящий,выступающий,докладчик,имя,фио,мовець,доповідач,ομιλητης,发言人,讲话人,说话人,演讲者,姓名,発言者,話者,氏名,발언자,화자,이름,المتحدث,المتكلم,اسم',
  date: 'date,day,year,datum,fecha,data,dato,jahr,ano,annee,anno,paivamaara,datum,tarih,дата,год,ημερομηνια,日期,日付,年月日,날짜,التاريخ,تاريخ',
  title:
    'title,headline,heading,subject,topic,debate,event,titre,sujet,titel,uberschrift,thema,titulo,asunto,titolo,titul,tytul,rubrik,otsikko,baslik,название,заголовок,тема,назва,τιτλος,标题,題名,件名,タイトル,제목,العنوان,عنوان',
  document:
    'document,doc,docid,documentid,file,filename,source,speechid,sessionid,debateid,session,sitting,sitzung,seance,sesion,sessao,seduta,заседание,документ,文件,会议',
  place:
    'place,location,city,venue,lieu,ville,lugar,ciudad,ort,stadt,luogo,plaats,plats,miejsce,место,город,місце,τοπος,地点,場所,장소,المكان',
  language:
    'language,lang,langue,sprache,idioma,lingua,lengua,taal,sprak,jezyk,язык,мова,γλωσσα,语言,言語,언어,اللغة',
  party:
    'party,faction,group,partei,fraktion,parti,groupe,partido,grupo,partito,gruppo,partij,fractie,партия,фракция,κομμα,党派,政党,会派,정당,الحزب',
  role: 'role,position,office,function,rolle,funktion,amt,fonction,cargo,funcion,ruolo,carica,functie,должность,роль,посада,职务,役職,직책',
  time: 'time,start,begin,starttime,timestamp,timecode,offset,end,stop,endtime,duration,tc,in,out,zeit,beginn,ende,debut,fin,heure,inicio,hora,inizio,ora,время,начало,конец,час,时间,時間,시간,الوقت',
};
const roleOfName: ReadonlyMap<string, ColumnRole> = new Map(
  columnRoles.flatMap((role) => names[role].split(',').map((name) => [name, role] as const)),
);

/** `Speaker_Name` is a speaker, `date of speech` a date: the whole name, then its head, then its other words. */
export function roleOfHeader(header: string): ColumnRole | undefined {
  const plain = header
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const words = plain.split(' ');
  if (plain === '' || words.length > 5) return undefined;
  const of = words.findIndex(
    (word, index) => index > 0 && /^(?:of|de|del|della|di|der|des|du|do|da)$/u.test(word),
  );
  const head = of > 0 ? words[of - 1] : words.at(-1);
  return roleOfName.get(words.join('')) ?? roleOfName.get(head ?? '');
}

type Row = readonly string[];

export interface TableReading {
  /** The names of the columns; `1`, `2` … where the table has none. */
  readonly columns: readonly string[];
  readonly roles: TableColumns;
  /** The roles that the names and the cells tell, whatever was chosen. */
  readonly recognised: TableColumns;
  /** Without the row of names. */
  readonly rows: readonly Row[];
}

/** Which column holds what: as a person has chosen it, else by the names in the first row, then by what stands in the columns. */
export function readColumns(all: readonly Row[], chosen?: TableColumns): TableReading {
  const [first = []] = all;
  const known = first.slice(0, mostColumns).map(roleOfHeader);
  const width = Math.min(mostColumns, Math.max(...all.slice(0, 50).map((row) => row.length), 0));
  const sample = all.slice(1, 60);
  const named = known.some((role) => role !== undefined) && first.every((cell) => cell.length <= 60);
  const header = named || (sample.length > 0 && looksLikeHeader(first, sample));
  const rows = header ? all.slice(1) : all;
  const recognised = recogniseRoles(rows, { width, named: header ? known : [] });
  const columns = Array.from(
    { length: width },
    (_, column) => (header ? first[column]?.trim() : undefined) ?? `${column + 1}`,
  );
  return { columns, roles: chosen ?? recognised, recognised, rows };
}

function recogniseRoles(
  rows: readonly Row[],
  { width, named }: { readonly width: number; readonly named: readonly (ColumnRole | undefined)[] },
): TableColumns {
  const lengths = Array.from({ length: width }, (_, column) => meanLength(rows.slice(0, 60), column));
  const roles: Partial<Record<ColumnRole, number>> = {};
  for (const role of columnRoles) {
    const columns = named.flatMap((found, column) => (found === role ? [column] : []));
    const [column] =
      role === 'text' ? columns.toSorted((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0)) : columns;
    if (column !== undefined) roles[role] = column;
  }
  const text = roles.text ?? longestColumn(lengths, Object.values(roles));
  if (text !== undefined) roles.text = text;
  const speaker = roles.speaker ?? (text === undefined ? undefined : nameColumn(rows.slice(0, 200), roles));
  if (speaker !== undefined) roles.speaker = speaker;
  return roles;
}

/** Short cells without the end of a sentence, above longer ones. */
const looksLikeHeader = (first: Row, sample: readonly Row[]): boolean =>
  first.every((cell) => cell.length <= 40 && /\p{L}/u.test(cell) && !/[.!?]$/u.test(cell)) &&
  first.some((cell, column) => meanLength(sample, column) > cell.length * 3);

function meanLength(rows: readonly Row[], column: number): number {
  const total = rows.reduce((sum, row) => sum + (row[column]?.length ?? 0), 0);
  return rows.length === 0 ? 0 : total / rows.length;
}

/** The column of texts is twice as long as any other, and of more than a word. */
function longestColumn(lengths: readonly number[], taken: readonly number[]): number | undefined {
  const [best, second] = lengths
    .map((length, column) => ({ length, column }))
    .filter(({ column }) => !taken.includes(column))
    .toSorted((a, b) => b.length - a.length);
  return best !== undefined && best.length >= 6 && best.length >= 1.5 * (second?.length ?? 0)
    ? best.column
    : undefined;
}

/** A column of names: short, of letters, few words each, and said again and again, or each with a capital. */
function nameColumn(rows: readonly Row[], roles: TableColumns): number | undefined {
  const taken = new Set(Object.values(roles));
  const width = Math.max(...rows.map((row) => row.length), 0);
  for (let column = 0; column < Math.min(width, 50); column += 1) {
    if (taken.has(column)) continue;
    const cells = rows.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
    const fit = cells.filter(
      (cell) => cell.length <= 60 && /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(cell) && !/[.!?]\s|\d{3}/u.test(cell),
    );
    const short = cells.every((cell) => cell.split(/\s+/u).length <= 8);
    if (cells.length >= rows.length * 0.5 && fit.length >= cells.length * 0.9 && short) return column;
  }
  return undefined;
}
