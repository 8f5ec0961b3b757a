/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.resource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.PartnerStrategy;

/** Finds what EMF would write but what could not be read again. */
final class ContentCheck {

    private final Resource resource;
    private final Set<String> ids = new HashSet<>();

    ContentCheck(Resource resource) {
        this.resource = resource;
    }

    /**
     * @throws StrategyFileException when the content could not be read again
     */
    void run() throws StrategyFileException {
        if (resource.getContents().size() != 1 || !(resource.getContents().getFirst() instanceof PartnerStrategy)) {
            throw problem("save.root");
        }
        TreeIterator<EObject> elements = EcoreUtil.getAllProperContents(resource, false);
        while (elements.hasNext()) {
            Identified element = (Identified) elements.next();
            checkIdentity(element);
            checkNesting(element);
            checkReferences(element);
        }
    }

    private void checkIdentity(Identified element) throws StrategyFileException {
        if (element.getId() == null || !Identity.isLegal(element.getId())) {
            throw problem("save.identity", label(element), String.valueOf(element.getId()));
        }
        if (!ids.add(element.getId())) {
            throw problem("save.sameIdentity", element.getId());
        }
    }

    private void checkNesting(EObject element) throws StrategyFileException {
        int depth = 0;
        for (EObject container = element; container != null; container = container.eContainer()) {
            depth++;
        }
        if (depth > StrategyHandler.DEEPEST_NESTING) {
            throw problem("save.nesting", StrategyHandler.DEEPEST_NESTING);
        }
    }

    private void checkReferences(Identified element) throws StrategyFileException {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isTransient() && !isWithin(element.eGet(reference))) {
                throw problem("save.reference", label(element), reference.getName());
            }
        }
    }

    private boolean isWithin(Object value) {
        return switch (value) {
        case null -> true;
        case List<?> targets -> targets.stream().allMatch(this::isWithin);
        default -> ((EObject) value).eResource() == resource;
        };
    }

    private static String label(Identified element) {
        return element instanceof NamedElement named && named.getName() != null ? named.getName() : element.getId();
    }

    private StrategyFileException problem(String key, Object... arguments) {
        return new StrategyFileException(StrategyFileException.location(resource.getURI()),
                FileProblem.say(key, arguments), null);
    }
}
