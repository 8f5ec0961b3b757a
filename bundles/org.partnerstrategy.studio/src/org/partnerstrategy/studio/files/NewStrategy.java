/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.files;

import java.nio.file.Path;

import org.partnerstrategy.method.change.StrategyDefaults;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.PartnerStrategyResourceFactory;

/**
 * A strategy that the user begins.
 *
 * @param name what the strategy is called
 * @param organisation whose strategy it is; may be empty
 * @param file where it is kept
 */
public record NewStrategy(String name, String organisation, Path file) {

    /** What is behind the name of a strategy's file. */
    static final String EXTENSION = "." + PartnerStrategyResourceFactory.FILE_EXTENSION;

    /** The strategy itself, empty except for the thresholds and the line with which new strategies begin. */
    public PartnerStrategy strategy(StrategyDefaults defaults) {
        PartnerStrategy strategy = defaults.begin();
        strategy.setName(name);
        if (!organisation.isBlank()) {
            strategy.setOrganisation(organisation);
        }
        return strategy;
    }
}
