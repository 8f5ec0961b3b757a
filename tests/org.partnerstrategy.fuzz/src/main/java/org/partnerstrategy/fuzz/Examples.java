/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.partnerstrategy.example.ExampleStrategy;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.PartnerStrategyResourceFactory;
import org.partnerstrategy.testdata.GeneratedStrategy;

/** The strategies with which campaigns begin. */
final class Examples {

    private static final int RELATIONS = 12;

    private Examples() {
    }

    /** The files of small strategies, which use all of the format between them. */
    static List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        for (ExampleStrategy example : List.of(ExampleStrategy.HANDBOOK, ExampleStrategy.YOUTH_WORK)) {
            files.add(text(example.create(Locale.ENGLISH)));
        }
        files.add(text(GeneratedStrategy.of(1, RELATIONS)));
        return files;
    }

    /** The file of a strategy. */
    static String text(PartnerStrategy strategy) throws IOException {
        if (strategy.eResource() == null) {
            resource().getContents().add(strategy);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        strategy.eResource().save(bytes, null);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The strategy in a file. */
    static PartnerStrategy read(byte[] content) throws IOException {
        Resource resource = resource();
        resource.load(new ByteArrayInputStream(content), null);
        return (PartnerStrategy) resource.getContents().getFirst();
    }

    private static Resource resource() {
        return new PartnerStrategyResourceFactory().createResource(URI.createURI("fuzz:/strategy.partnerstrategy"));
    }
}
