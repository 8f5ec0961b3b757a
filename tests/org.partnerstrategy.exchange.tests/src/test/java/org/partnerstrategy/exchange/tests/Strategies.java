/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.resource.PartnerStrategyResourceFactory;

/** Strategies as a file holds them. */
public final class Strategies {

    private Strategies() {
    }

    /** A new strategy, without anything in it, that could be saved. */
    public static PartnerStrategy empty() {
        return inFile(PartnerStrategyFactory.eINSTANCE.createPartnerStrategy());
    }

    /** Brings the strategy into a file, where its elements get their identities. */
    public static PartnerStrategy inFile(PartnerStrategy strategy) {
        Resource resource = new PartnerStrategyResourceFactory().createResource(URI.createURI("test.partnerstrategy"));
        resource.getContents().add(strategy);
        return strategy;
    }

    /** What would stand in the file if the strategy were saved now. */
    public static String saved(PartnerStrategy strategy) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            strategy.eResource().save(bytes, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static Relation relation(PartnerStrategy strategy, String partner, String goal) {
        return strategy.getRelations().stream()
                .filter(relation -> relation.getPartner().getName().equals(partner)
                        && relation.getGoal().getName().equals(goal))
                .findFirst().orElseThrow();
    }
}
