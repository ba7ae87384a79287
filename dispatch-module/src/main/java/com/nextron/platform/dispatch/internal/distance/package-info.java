/**
 * How far it is by road, and who says so: headquarters' own entries, the road engine with its kept answers, and the
 * estimate.
 */
package com.nextron.platform.dispatch.internal.distance;
