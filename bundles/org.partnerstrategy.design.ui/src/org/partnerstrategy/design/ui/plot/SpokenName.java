/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.plot;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.query.IdentifiedElementQuery;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.viewpoint.description.IdentifiedElement;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.Relation;

/** What a screen reader says of a node in a diagram. */
final class SpokenName {

    private SpokenName() {
    }

    /** The label of a node, or the name of what it stands for, with what it is; else only what it is. */
    static String of(DDiagramElement node) {
        String label = Objects.requireNonNullElse(node.getName(), "").strip().replaceAll("\\s*\n\\s*", ", ");
        String subject = label.isEmpty() ? name(node.getTarget()) : label;
        String kind = node.getDiagramElementMapping() instanceof IdentifiedElement mapping
                ? new IdentifiedElementQuery(mapping).getLabel() : "";
        return subject.isEmpty() ? kind : subject + ", " + kind.toLowerCase(Locale.getDefault());
    }

    private static String name(EObject element) {
        return switch (element) {
            case Relation relation when relation.getPartner() != null -> name(relation.getPartner());
            case NamedElement named -> ElementName.of(named).in(Locale.getDefault());
            case null, default -> "";
        };
    }
}
