export { StaticWidgets as default } from '../../shared/static-widgets';
