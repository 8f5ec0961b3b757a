/** The built product on a desk, in the words of the one who uses it. */
package org.partnerstrategy.journeys.tests.studio;
