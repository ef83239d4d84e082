// The very tags that agencies get, from this site's own address, so that its policy stays as strict as everywhere.
import '@humas/elements';
