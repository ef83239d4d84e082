-- What limits set aside can be counted after all, and the other way round: only the class of a view may be changed.
GRANT UPDATE (class) ON view_event TO humas_app;
