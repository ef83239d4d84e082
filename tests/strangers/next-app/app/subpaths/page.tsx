export { StaticWidgets as default } from '../../shared/static-widgets-by-subpath';
