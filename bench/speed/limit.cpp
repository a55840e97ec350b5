// The work T1 (t1.ts) on one thread with a hash table over bytes: what the app's time is held against.
// Words are letters and digits (any byte beyond ASCII is taken for part of a letter), joined by an apostrophe or a hyphen.
// Only ASCII is folded: that costs less than the app's folding, which makes the limit stricter.
#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace {

struct Words {
  std::vector<uint32_t> slots = std::vector<uint32_t>(1 << 16);
  std::vector<uint64_t> hashes;
  std::vector<std::pair<uint32_t, uint32_t>> places;
  std::string letters;

  uint32_t intern(const char* word, uint32_t length, uint64_t hash) {
    uint32_t mask = slots.size() - 1;
    for (uint32_t at = hash & mask;; at = (at + 1) & mask) {
      const uint32_t slot = slots[at];
      if (slot == 0) {
        slots[at] = hashes.size() + 1;
        break;
      }
      const uint32_t id = slot - 1;
      if (hashes[id] == hash && places[id].second == length &&
          std::memcmp(letters.data() + places[id].first, word, length) == 0)
        return id;
    }
    const uint32_t id = hashes.size();
    hashes.push_back(hash);
    places.emplace_back(letters.size(), length);
    letters.append(word, length);
    if (hashes.size() * 2 > slots.size()) grow();
    return id;
  }

  void grow() {
    slots.assign(slots.size() * 2, 0);
    const uint32_t mask = slots.size() - 1;
    for (uint32_t id = 0; id < hashes.size(); id++) {
      uint32_t at = hashes[id] & mask;
      while (slots[at] != 0) at = (at + 1) & mask;
      slots[at] = id + 1;
    }
  }
};

struct Cell {
  uint32_t type;
  uint32_t count;
};

double cpuMilliseconds() {
  rusage used;
  getrusage(RUSAGE_SELF, &used);
  return (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e3 + (used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e3;
}

}  // namespace

int main(int, char** words) {
  unsigned char fold[256];
  bool isLetter[256];
  for (int byte = 0; byte < 256; byte++) {
    fold[byte] = byte >= 'A' && byte <= 'Z' ? byte + 32 : byte;
    isLetter[byte] = byte >= 128 || std::isalnum(byte);
  }
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(words[1])) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  Words lexicon;
  std::vector<uint32_t> all, speeches, here;
  std::vector<std::vector<Cell>> counted;
  uint64_t tokens = 0;
  std::string text, word;
  for (const auto& file : files) {
    std::ifstream in(file, std::ios::binary);
    text.assign(std::filesystem::file_size(file), '\0');
    in.read(text.data(), text.size());
    std::vector<uint32_t> seen;
    for (size_t at = 0; at < text.size();) {
      if (!isLetter[(unsigned char)text[at]]) {
        at++;
        continue;
      }
      word.clear();
      uint64_t hash = 1469598103934665603ull;
      while (at < text.size()) {
        const unsigned char byte = text[at];
        const bool joins = (byte == '\'' || byte == '-') && at + 1 < text.size() && isLetter[(unsigned char)text[at + 1]];
        if (!isLetter[byte] && !joins) break;
        word.push_back(fold[byte]);
        hash = (hash ^ fold[byte]) * 1099511628211ull;
        at++;
      }
      const uint32_t type = lexicon.intern(word.data(), word.size(), hash ^ (hash >> 29));
      tokens++;
      if (type >= here.size()) {
        here.resize(type + 1);
        all.resize(type + 1);
        speeches.resize(type + 1);
      }
      if (here[type]++ == 0) seen.push_back(type);
    }
    std::vector<Cell> cells;
    cells.reserve(seen.size());
    for (const uint32_t type : seen) {
      cells.push_back({type, here[type]});
      all[type] += here[type];
      speeches[type]++;
      here[type] = 0;
    }
    counted.push_back(std::move(cells));
  }
  std::vector<double> idf(all.size());
  for (size_t type = 0; type < idf.size(); type++) idf[type] = std::log((1.0 + files.size()) / (1.0 + speeches[type])) + 1;
  double sum = 0;
  std::vector<std::vector<float>> weights;
  for (const auto& cells : counted) {
    std::vector<float> row;
    row.reserve(cells.size());
    double square = 1e-30;
    for (const auto& cell : cells) {
      row.push_back(cell.count * idf[cell.type]);
      square += row.back() * row.back();
    }
    for (float& weight : row) sum += weight /= std::sqrt(square);
    weights.push_back(std::move(row));
  }
  std::vector<uint32_t> top(all.size());
  for (size_t type = 0; type < top.size(); type++) top[type] = type;
  std::partial_sort(top.begin(), top.begin() + std::min<size_t>(100, top.size()), top.end(),
                    [&](uint32_t a, uint32_t b) { return all[a] > all[b]; });
  rusage used;
  getrusage(RUSAGE_SELF, &used);
  std::printf("{\"cpu\":%.1f,\"memory\":%.1f,\"tokens\":%llu,\"sum\":%.1f}\n", cpuMilliseconds(), used.ru_maxrss / 1024.0,
              (unsigned long long)tokens, sum);
}
