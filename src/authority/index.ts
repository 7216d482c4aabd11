export { AUTHORITY_FILE, readAuthority } from './read-authority.js';
