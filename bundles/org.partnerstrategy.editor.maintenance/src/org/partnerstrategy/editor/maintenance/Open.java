/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.maintenance;

import java.util.List;

import org.partnerstrategy.method.maintenance.DecidedRole;
import org.partnerstrategy.model.Relation;

/** What can be open about keeping up a relation, by which the relations are filtered. */
enum Open {

    /** Any relation. */
    ALL {
        @Override
        boolean includes(Relation relation) {
            return true;
        }
    },
    /** A role or a person is missing. */
    ANY {
        @Override
        boolean includes(Relation relation) {
            return ROLE.includes(relation) || PERSON.includes(relation);
        }
    },
    /** No role was decided. */
    ROLE {
        @Override
        boolean includes(Relation relation) {
            return DecidedRole.of(relation).isEmpty();
        }
    },
    /** A role was decided, but no person. */
    PERSON {
        @Override
        boolean includes(Relation relation) {
            return !ROLE.includes(relation) && DecidedRole.person(relation).isEmpty();
        }
    };

    abstract boolean includes(Relation relation);

    /** How many of the relations it includes. */
    int count(List<Relation> relations) {
        return (int) relations.stream().filter(this::includes).count();
    }
}
