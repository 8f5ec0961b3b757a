package org.partnerstrategy.model.resource;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.BasicExtendedMetaData;
import org.partnerstrategy.model.PartnerStrategyPackage;

/** Keeps a file of a newer minor version in the namespace that it came with, as it keeps that version's features. */
final class VersionedMetaData extends BasicExtendedMetaData {

    private final FormatVersion version;

    VersionedMetaData(FormatVersion version) {
        this.version = version;
    }

    @Override
    public String getNamespace(EPackage ePackage) {
        return ePackage == PartnerStrategyPackage.eINSTANCE ? version.namespace() : super.getNamespace(ePackage);
    }
}
