package org.partnerstrategy.report;

/** For whom a report is. */
public enum Audience {

    /** The council and those who work for it: with persons' names, reasons and notes. */
    COUNCIL,
    /** Everyone: without persons' names, and without the reasons and notes that people wrote for each other. */
    PUBLIC
}
