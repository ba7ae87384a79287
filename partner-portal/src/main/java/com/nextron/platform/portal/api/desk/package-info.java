/** Cases and what they are about: machines, customers, warranty rules; what a guest may do. */
package com.nextron.platform.portal.api.desk;
