export { playDemo, type DemoLinks } from './play-demo.js';
