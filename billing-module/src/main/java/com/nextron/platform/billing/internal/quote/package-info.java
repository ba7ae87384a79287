/**
 * Price lists frozen at intake (D-B6): worked out once from the rate card in force, kept as text, answered by the customer
 * through a secret link, signed in, or by phone. Tells the rating which card's version binds a case (D-B4).
 */
package com.nextron.platform.billing.internal.quote;
