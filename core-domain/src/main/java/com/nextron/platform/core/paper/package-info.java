/** Documents on paper: laid out by templates, written as PDF. */
package com.nextron.platform.core.paper;
