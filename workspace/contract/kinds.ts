export { blockKinds } from '../../analysis/model/transcript';
