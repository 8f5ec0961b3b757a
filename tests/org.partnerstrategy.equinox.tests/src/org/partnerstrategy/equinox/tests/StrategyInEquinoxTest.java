/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.equinox.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ContentHandler;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.resource.PartnerStrategyResource;

/** What the bundles register with a running Equinox. */
class StrategyInEquinoxTest {

    private static final String CONTENT_TYPE = "org.partnerstrategy.model.contenttype";
    private static final String OTHER_MODEL = "https://example.org/other";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({ "https://partnerstrategy.org/model/1.0, a.partnerstrategy, true",
            "https://partnerstrategy.org/model/1.7, a.partnerstrategy, true",
            "https://partnerstrategy.org/model/1.0, a.xmi, true",
            OTHER_MODEL + ", a.xmi, false" })
    void theContentTypeIsKnownByTheNamespace(String namespace, String name, boolean ours) throws IOException {
        IContentType found;
        try (InputStream stream = new ByteArrayInputStream(xmi(namespace))) {
            found = Platform.getContentTypeManager().findContentTypeFor(stream, name);
        }
        assertEquals(ours, found != null && found.getId().equals(CONTENT_TYPE), () -> "found " + found);
    }

    @ParameterizedTest
    @CsvSource({ "https://partnerstrategy.org/model/1.0, true", OTHER_MODEL + ", false" })
    void theResourceOfAStrategyIsMadeByItsContent(String namespace, boolean ours) throws IOException {
        URI uri = URI.createFileURI(Files.write(folder.resolve("strategy.xmi"), xmi(namespace)).toString());
        ResourceSet resourceSet = new ResourceSetImpl();
        Resource resource = resourceSet.createResource(uri,
                (String) resourceSet.getURIConverter().contentDescription(uri, null)
                        .get(ContentHandler.CONTENT_TYPE_PROPERTY));
        assertEquals(ours, resource instanceof PartnerStrategyResource);
    }

    private static byte[] xmi(String namespace) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<s:PartnerStrategy xmi:version=\"2.0\""
                + " xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:s=\"" + namespace + "\" name=\"Jeugd\"/>\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void thePackageIsRegistered() {
        assertSame(PartnerStrategyPackage.eINSTANCE,
                EPackage.Registry.INSTANCE.getEPackage(PartnerStrategyPackage.eNS_URI));
    }

    @Test
    void aStrategyIsSavedAndLoadedThroughAResourceSet() throws IOException {
        URI uri = URI.createFileURI(folder.resolve("new.partnerstrategy").toString());
        Resource written = new ResourceSetImpl().createResource(uri);
        assertInstanceOf(PartnerStrategyResource.class, written);
        PartnerStrategy strategy = PartnerStrategyFactory.eINSTANCE.createPartnerStrategy();
        strategy.setName("Jeugd");
        written.getContents().add(strategy);
        written.save(Map.of());

        Resource read = new ResourceSetImpl().getResource(uri, true);
        assertNotEquals(written, read);
        assertEquals("Jeugd", ((PartnerStrategy) read.getContents().getFirst()).getName());
        assertEquals(strategy.getId(), ((PartnerStrategy) read.getContents().getFirst()).getId());
    }

    @Test
    void labelsAreFoundThroughTheRegistry() {
        Partner partner = PartnerStrategyFactory.eINSTANCE.createPartner();
        partner.setName("School");
        Goal goal = PartnerStrategyFactory.eINSTANCE.createGoal();
        Relation relation = PartnerStrategyFactory.eINSTANCE.createRelation();
        relation.setPartner(partner);
        relation.setGoal(goal);
        ComposedAdapterFactory adapters = new ComposedAdapterFactory(
                ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
        try {
            assertEquals("School – Goal", label(adapters, relation));
            assertEquals("Undecided", label(adapters, PartnerStrategyFactory.eINSTANCE.createMaintenance()));
            assertEquals("influence –, dependency –",
                    label(adapters, PartnerStrategyFactory.eINSTANCE.createAssessment()));
        } finally {
            adapters.dispose();
        }
    }

    private static String label(ComposedAdapterFactory adapters, EObject element) {
        return ((IItemLabelProvider) adapters.adapt(element, IItemLabelProvider.class)).getText(element);
    }
}
