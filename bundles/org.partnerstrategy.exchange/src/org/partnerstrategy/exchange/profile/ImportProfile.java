/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
