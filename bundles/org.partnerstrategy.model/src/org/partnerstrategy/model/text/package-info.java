/**
 * Texts in the languages of the product, and the one way in which numbers are rounded. Messages are in the files
 * beside the classes that use them.
 *
 * <p>All objects are immutable and safe for use by several threads. Nothing is null unless its documentation says
 * so; an answer that may be missing is an {@code Optional}.
 */
package org.partnerstrategy.model.text;
