/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/** The mappings that go without something, and why: a line for each. */
final class Exceptions {

    /** What a mapping can go without. */
    enum Lack {
        DELETION, DIRECT_EDIT, RECONNECTION
    }

    private record Excepted(Lack lack, String mapping, String reason) {
    }

    private static final String ENDS_OF_ONE = "both ends stand for the same relation";

    private static final String FOLLOWS = "the method says it";
    private static final String DECIDED = "it is decided in the matrix";

    private static final List<Excepted> ALL = List.of(
            new Excepted(Lack.RECONNECTION, "Matrix.Arrow", ENDS_OF_ONE),
            new Excepted(Lack.RECONNECTION, "Matrix.DependencySpread", ENDS_OF_ONE),
            new Excepted(Lack.RECONNECTION, "Matrix.InfluenceSpread", ENDS_OF_ONE),
            new Excepted(Lack.RECONNECTION, "Matrix.Trail", ENDS_OF_ONE),
            new Excepted(Lack.DIRECT_EDIT, "Inventory.InventoryZone", FOLLOWS),
            new Excepted(Lack.DIRECT_EDIT, "Inventory.InventoryLine", FOLLOWS),
            new Excepted(Lack.DIRECT_EDIT, "Inventory.InventoryDirections", DECIDED),
            new Excepted(Lack.DIRECT_EDIT, "Actions.ActionDirections", DECIDED),
            new Excepted(Lack.DIRECT_EDIT, "Actions.ActionServes", "what an action serves is chosen, not typed"),
            new Excepted(Lack.DIRECT_EDIT, "Actions.ActionKind", "the kind is chosen from the catalogue"),
            new Excepted(Lack.DIRECT_EDIT, "Maintenance.MaintenanceZone", FOLLOWS),
            new Excepted(Lack.DIRECT_EDIT, "Maintenance.MaintenanceDirections", DECIDED),
            new Excepted(Lack.DIRECT_EDIT, "Maintenance.MaintenanceSuggestion", FOLLOWS),
            new Excepted(Lack.DIRECT_EDIT, "Maintenance.MaintenanceWhy", FOLLOWS));

    private Exceptions() {
    }

    /** The mappings that lack something without a reason, and the exceptions that no mapping needs. */
    static List<String> problems(Lack lack, Stream<EObject> lacking) {
        List<String> names = lacking.map(Exceptions::name).toList();
        List<String> excepted = ALL.stream().filter(each -> each.lack() == lack).map(Excepted::mapping).toList();
        return Stream.concat(
                names.stream().filter(name -> !excepted.contains(name)).map(name -> name + " goes without " + lack),
                excepted.stream().filter(name -> !names.contains(name))
                        .map(name -> name + " is no exception to " + lack + " any more"))
                .toList();
    }

    /** The names of the representation and of the mapping. */
    private static String name(EObject mapping) {
        return Specification.text(Specification.representation(mapping), "name") + "."
                + Specification.text(mapping, "name");
    }
}
