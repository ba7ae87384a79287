/**
 * Tests that run inside the server or against the whole system, over the EAR as it is shipped. {@link
 * com.nextron.platform.it.InContainerSession} prepares the server that Arquillian starts; {@link
 * com.nextron.platform.it.WholeSystem} starts everything, Keycloak included, for those who ask.
 */
package com.nextron.platform.it;
