/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.resource;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;
import org.partnerstrategy.model.PartnerStrategyPackage;

/** Makes the resources for files with the extension {@value #FILE_EXTENSION}. */
public final class PartnerStrategyResourceFactory extends ResourceFactoryImpl {

    /** The extension of a strategy's file, without the dot. */
    public static final String FILE_EXTENSION = "partnerstrategy";

    @Override
    public Resource createResource(URI uri) {
        // Outside Equinox nobody else registers the package.
        PartnerStrategyPackage.eINSTANCE.eClass();
        return new PartnerStrategyResource(uri);
    }
}
