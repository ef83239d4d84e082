export { AgencyIdentity, type AgencyIdentityAgency, type AgencyIdentityProps } from './agency-identity.js';
