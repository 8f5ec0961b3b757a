package org.partnerstrategy.exchange.profile;

import org.partnerstrategy.exchange.Mapping;
import org.partnerstrategy.exchange.register.RegisterOptions;

/**
 * All choices of an import, kept under a name to be used again for the next register of the same kind.
 *
 * @param mapping what the columns mean, which rows stay out, and how values are understood
 * @param reading how the file is read
 */
public record ImportProfile(Mapping mapping, RegisterOptions reading) {
}
