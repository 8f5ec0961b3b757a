/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare;

import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;

/** The version before a strategy had any content: compared with it, everything is new. */
public final class EmptyVersion {

    private EmptyVersion() {
    }

    /** An empty version of the same strategy as another version. */
    public static PartnerStrategy of(PartnerStrategy version) {
        PartnerStrategy empty = PartnerStrategyFactory.eINSTANCE.createPartnerStrategy();
        empty.setId(version.getId());
        return empty;
    }
}
