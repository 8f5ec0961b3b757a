/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.tests;

import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.PartnerStrategyResourceFactory;

/** Strategies whose elements have identities, as those of files do. */
final class Strategies {

    private Strategies() {
    }

    static PartnerStrategy example() {
        return filed(HandbookExample.create(Locale.of("nl")));
    }

    /** A strategy that says the same with other identities. */
    static PartnerStrategy twin() {
        PartnerStrategy twin = example();
        twin.setId("other-" + twin.getId());
        twin.eAllContents().forEachRemaining(element -> ((Identified) element)
                .setId("other-" + ((Identified) element).getId()));
        return twin;
    }

    static PartnerStrategy filed(PartnerStrategy strategy) {
        Resource resource = new PartnerStrategyResourceFactory().createResource(URI.createURI("x.partnerstrategy"));
        resource.getContents().add(strategy);
        return strategy;
    }
}
