export { type Environment, ConfigurationError, readConfiguration } from './read-configuration.ts';
export { businessClock, type CalendarConfiguration, calendarVariables } from './calendar.ts';
