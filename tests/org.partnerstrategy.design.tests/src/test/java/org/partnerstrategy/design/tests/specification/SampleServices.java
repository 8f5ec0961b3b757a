/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;

/** What the {@link Sample} asks. */
public final class SampleServices {

    /** The heading of a column. */
    public String sampleHeading(PartnerStrategy strategy) {
        return strategy.getName();
    }

    /** The words of a cell of a list. */
    public String sampleContact(Partner partner) {
        return partner.getContact();
    }

    /** Whether a partner has what a rule asks for. */
    public boolean sampleHasContact(Partner partner) {
        return partner.getContact() != null;
    }

    /** Whether a goal has a cell. */
    public boolean sampleIsUrgent(Goal goal) {
        return goal.getUrgency() != null;
    }

    /** The words of a cell between a partner and a goal. */
    public String sampleWords(Partner partner, Goal goal) {
        return partner.getName() + goal.getName();
    }

    /** The title of a page. */
    public String sampleTitle(Partner partner) {
        return partner.getName();
    }

    /** The label of a widget. */
    public String sampleLabel(Partner partner) {
        return partner.getName();
    }
}
