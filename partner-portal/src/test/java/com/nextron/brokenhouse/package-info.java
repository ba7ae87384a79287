/** A house that breaks every rule once, so that a rule which could not fail is found out. */
package com.nextron.brokenhouse;
