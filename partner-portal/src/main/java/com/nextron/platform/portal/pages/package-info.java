/**
 * The pages: one small bean a page, which calls facades and turns their answers into sentences, and what all pages
 * share. Holds no rules of the business and keeps nothing between requests.
 */
package com.nextron.platform.portal.pages;
