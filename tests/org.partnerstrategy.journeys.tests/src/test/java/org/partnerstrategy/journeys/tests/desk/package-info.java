/** What a person sits at: a screen, a keyboard, a pointer, a folder of their own, and programs that run. */
package org.partnerstrategy.journeys.tests.desk;
