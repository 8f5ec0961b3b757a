/**
 * The report for the council or the public as content: headings, paragraphs, tables, pictures, and the sections
 * that write it.
 *
 * <p>Everything here reads a strategy; it must not change meanwhile. Answers are immutable. Nothing is null unless
 * its documentation says so; an answer that may be missing is an {@code Optional}.
 */
package org.partnerstrategy.report;
