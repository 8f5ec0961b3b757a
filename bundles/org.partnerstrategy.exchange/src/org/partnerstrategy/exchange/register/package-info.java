/**
 * Reads registers as tables of text: CSV, JSON, Excel, LibreOffice, web pages. The content decides which it is,
 * and bounds hold for hostile files.
 *
 * <p>An object is used by one thread at a time. Nothing is null unless its documentation says so; an answer that
 * may be missing is an {@code Optional}.
 */
package org.partnerstrategy.exchange.register;
