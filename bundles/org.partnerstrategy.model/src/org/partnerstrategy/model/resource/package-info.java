/**
 * Reads and writes the files of strategies: EMF's XMI with checks before anything is loaded, clear problems with
 * their place, and content of newer versions that is kept.
 *
 * <p>A strategy is used by one thread at a time, as with all EMF models. Nothing is null unless its documentation
 * says so; an answer that may be missing is an {@code Optional}.
 */
package org.partnerstrategy.model.resource;
