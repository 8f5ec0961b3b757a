/**
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.Relation;

/**
 * This is the item provider adapter for a {@link org.partnerstrategy.model.Relation} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class RelationItemProvider extends AttributedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RelationItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addPartnerPropertyDescriptor(object);
			addGoalPropertyDescriptor(object);
			addPeriodicityPropertyDescriptor(object);
			addSchemePropertyDescriptor(object);
			addDescriptionPropertyDescriptor(object);
			addAlternativePropertyDescriptor(object);
			addContactIntensityPropertyDescriptor(object);
			addCommitmentPropertyDescriptor(object);
			addActionsPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Partner feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPartnerPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Relation_partner_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Relation_partner_feature", "_UI_Relation_type"),
				 PartnerStrategyPackage.Literals.RELATION__PARTNER,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Goal feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addGoalPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Relation_goal_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Relation_goal_feature", "_UI_Relation_type"),
				 PartnerStrategyPackage.Literals.RELATION__GOAL,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Periodicity feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPeriodicityPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Relation_periodicity_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Relation_periodicity_feature", "_UI_Relation_type"),
				 PartnerStrategyPackage.Literals.RELATION__PERIODICITY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Scheme feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSchemePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Relation_scheme_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Relation_scheme_feature", "_UI_Relation_type"),
				 PartnerStrategyPackage.Literals.RELATION__SCHEME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Description feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDescriptionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Relation_description_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Relation_description_feature", "_UI_Relation_type"),
				 PartnerStrategyPackage.Literals.RELATION__DESCRIPTION,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Alternative feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAlternativePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Relation_alternative_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Relation_alternative_feature", "_UI_Relation_type"),
				 PartnerStrategyPackage.Literals.RELATION__ALTERNATIVE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Contact Intensity feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addContactIntensityPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Relation_contactIntensity_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Relation_contactIntensity_feature", "_UI_Relation_type"),
				 PartnerStrategyPackage.Literals.RELATION__CONTACT_INTENSITY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Commitment feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCommitmentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Relation_commitment_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Relation_commitment_feature", "_UI_Relation_type"),
				 PartnerStrategyPackage.Literals.RELATION__COMMITMENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Actions feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addActionsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Relation_actions_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Relation_actions_feature", "_UI_Relation_type"),
				 PartnerStrategyPackage.Literals.RELATION__ACTIONS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(PartnerStrategyPackage.Literals.RELATION__FORMS);
			childrenFeatures.add(PartnerStrategyPackage.Literals.RELATION__AMOUNTS);
			childrenFeatures.add(PartnerStrategyPackage.Literals.RELATION__EXPERIENCES);
			childrenFeatures.add(PartnerStrategyPackage.Literals.RELATION__ASSESSMENTS);
			childrenFeatures.add(PartnerStrategyPackage.Literals.RELATION__DEVELOPMENT);
			childrenFeatures.add(PartnerStrategyPackage.Literals.RELATION__MAINTENANCE);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Relation)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_Relation_type") :
			getString("_UI_Relation_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Relation.class)) {
			case PartnerStrategyPackage.RELATION__PARTNER:
			case PartnerStrategyPackage.RELATION__GOAL:
			case PartnerStrategyPackage.RELATION__PERIODICITY:
			case PartnerStrategyPackage.RELATION__SCHEME:
			case PartnerStrategyPackage.RELATION__DESCRIPTION:
			case PartnerStrategyPackage.RELATION__ALTERNATIVE:
			case PartnerStrategyPackage.RELATION__CONTACT_INTENSITY:
			case PartnerStrategyPackage.RELATION__COMMITMENT:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case PartnerStrategyPackage.RELATION__FORMS:
			case PartnerStrategyPackage.RELATION__AMOUNTS:
			case PartnerStrategyPackage.RELATION__EXPERIENCES:
			case PartnerStrategyPackage.RELATION__ASSESSMENTS:
			case PartnerStrategyPackage.RELATION__DEVELOPMENT:
			case PartnerStrategyPackage.RELATION__MAINTENANCE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(PartnerStrategyPackage.Literals.RELATION__FORMS,
				 PartnerStrategyFactory.eINSTANCE.createForm()));

		newChildDescriptors.add
			(createChildParameter
				(PartnerStrategyPackage.Literals.RELATION__AMOUNTS,
				 PartnerStrategyFactory.eINSTANCE.createAmount()));

		newChildDescriptors.add
			(createChildParameter
				(PartnerStrategyPackage.Literals.RELATION__EXPERIENCES,
				 PartnerStrategyFactory.eINSTANCE.createExperience()));

		newChildDescriptors.add
			(createChildParameter
				(PartnerStrategyPackage.Literals.RELATION__ASSESSMENTS,
				 PartnerStrategyFactory.eINSTANCE.createAssessment()));

		newChildDescriptors.add
			(createChildParameter
				(PartnerStrategyPackage.Literals.RELATION__DEVELOPMENT,
				 PartnerStrategyFactory.eINSTANCE.createDevelopment()));

		newChildDescriptors.add
			(createChildParameter
				(PartnerStrategyPackage.Literals.RELATION__MAINTENANCE,
				 PartnerStrategyFactory.eINSTANCE.createMaintenance()));
	}

}
