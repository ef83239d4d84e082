export {
  ServicePledge,
  type ServicePledgeProps,
  type ServicePledgeSignature,
  type ServiceStandard,
} from './service-pledge.js';
