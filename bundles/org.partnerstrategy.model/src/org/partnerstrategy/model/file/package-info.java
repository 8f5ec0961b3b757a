/**
 * Files that are written whole or not at all, and the locks by which programs leave each other's files alone.
 *
 * <p>Safe for use by several threads. Nothing is null unless its documentation says so; an answer that may be
 * missing is an {@code Optional}.
 */
package org.partnerstrategy.model.file;
