/** What programs say about their controls to people who do not see them: AT-SPI, over D-Bus. */
package org.partnerstrategy.journeys.tests.access;
