/**
 * What commands share: the studio command, subcommands of plug-ins, bad input, and how elements are named on a
 * command line.
 *
 * <p>An object is used by one thread at a time. Nothing is null unless its documentation says so; an answer that
 * may be missing is an {@code Optional}.
 */
package org.partnerstrategy.cli;
