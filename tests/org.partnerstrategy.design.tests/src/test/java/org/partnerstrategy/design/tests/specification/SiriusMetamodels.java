/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.partnerstrategy.model.PartnerStrategyPackage;

/** The metamodels of Sirius as plain files, with which a specification is read where Sirius itself is not. */
final class SiriusMetamodels {

    /** The system property that names the folder of the metamodels. */
    static final String PROPERTY = "sirius.metamodels";

    private static final String ECORE = "org.eclipse.emf.ecore/model/Ecore.ecore";
    private static final String[] FILES = { "org.eclipse.sirius.model/model/viewpoint.ecore",
            "org.eclipse.sirius.diagram.model/model/diagram.ecore",
            "org.eclipse.sirius.diagram.sequence.model/model/sequence.ecore",
            "org.eclipse.sirius.table.model/model/table.ecore", "org.eclipse.sirius.tree.model/model/tree.ecore",
            "org.eclipse.sirius.properties/model/properties.ecore" };

    private final Path folder;

    private SiriusMetamodels(Path folder) {
        this.folder = folder;
    }

    /** The folder in which they are looked for. */
    static Path place() {
        return Path.of(System.getProperty(PROPERTY, "../../../shared/sirius-metamodels")).toAbsolutePath().normalize();
    }

    /** The metamodels; none where they are absent. */
    static Optional<SiriusMetamodels> find() {
        return Optional.of(place()).filter(Files::isDirectory).map(SiriusMetamodels::new);
    }

    /** A new set of resources that knows the metamodels. */
    ResourceSet resources() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        EPackage.Registry packages = resources.getPackageRegistry();
        packages.put("platform:/plugin/" + ECORE, EcorePackage.eINSTANCE);
        packages.put(uri(ECORE).toString(), EcorePackage.eINSTANCE);
        packages.put(PartnerStrategyPackage.eNS_URI, PartnerStrategyPackage.eINSTANCE);
        resources.getURIConverter().getURIMap().put(URI.createURI("environment:/viewpoint"),
                uri("org.eclipse.sirius.model/model/Environment.odesign"));
        for (String file : FILES) {
            register((EPackage) resources.getResource(uri(file), true).getContents().get(0), packages);
        }
        // The validator takes the keys of references as they are, and would trip over those of another file.
        EcoreUtil.resolveAll(resources);
        return resources;
    }

    private URI uri(String file) {
        return URI.createFileURI(folder.resolve(file).toString());
    }

    private static void register(EPackage metamodel, EPackage.Registry packages) {
        packages.put(metamodel.getNsURI(), metamodel);
        metamodel.getESubpackages().forEach(part -> register(part, packages));
    }
}
