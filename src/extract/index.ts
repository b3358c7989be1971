export {extractClaims} from './extract-claims.ts';
