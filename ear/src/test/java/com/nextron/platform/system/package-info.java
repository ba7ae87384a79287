/** The whole system under test: real PostgreSQL, Keycloak and Open Liberty with the EAR, reached as its users reach it. */
package com.nextron.platform.system;
