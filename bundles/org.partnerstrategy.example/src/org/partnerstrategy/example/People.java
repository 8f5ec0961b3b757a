/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example;

import org.partnerstrategy.model.Person;

/** The people of the municipality. */
final class People {

    final Person youth;
    final Person welfare;
    final Person education;
    final Person culture;
    final Person accounts;
    final Person contracts;

    People(Draft draft) {
        youth = draft.person("youth");
        welfare = draft.person("welfare");
        education = draft.person("education");
        culture = draft.person("culture");
        accounts = draft.person("accounts");
        contracts = draft.person("contracts");
    }
}
