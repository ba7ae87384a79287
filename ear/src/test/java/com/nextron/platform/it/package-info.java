/**
 * Tests that run inside the server, over the EAR as it is shipped. {@link
 * com.nextron.platform.it.InContainerSession} prepares the server that Arquillian starts.
 */
package com.nextron.platform.it;
