export { type Actor, actAs, acting, may, operator } from './acting.ts';
export { namesWithRight, rightOf, rightOfFile } from './asked.ts';
export { isRole, mayAs, type Right, type Role, rights, roleNames, roles } from './roles.ts';
