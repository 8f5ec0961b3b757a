/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.partnerstrategy.model.PartnerStrategyPackage;

/** Reads and writes a strategy as EMF does on its own, with the options that EMF recommends for large files. */
final class RawFile {

    private final Path file;

    RawFile(Path file) {
        this.file = file;
    }

    EObject load() throws IOException {
        XMIResourceImpl resource = resource();
        resource.load(Map.of(XMLResource.OPTION_DEFER_ATTACHMENT, true, XMLResource.OPTION_DEFER_IDREF_RESOLUTION,
                true));
        return resource.getContents().getFirst();
    }

    void save(EObject strategy) throws IOException {
        XMIResourceImpl resource = resource();
        resource.getContents().add(strategy);
        resource.save(Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
    }

    private XMIResourceImpl resource() {
        XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
        // Without it every reference is looked for in the whole file, which takes hours for the largest size.
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        ResourceSetImpl resources = new ResourceSetImpl();
        resources.setPackageRegistry(new EveryVersion());
        resources.getResources().add(resource);
        return resource;
    }

    /** The namespace of a file ends with the version of its format, which EMF knows nothing of. */
    private static final class EveryVersion extends EPackageRegistryImpl {

        private static final long serialVersionUID = 1L;

        @Override
        public EPackage getEPackage(String namespace) {
            return PartnerStrategyPackage.eINSTANCE;
        }
    }
}
