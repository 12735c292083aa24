// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.teaching.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.relationalimages.model.teaching.*;

public class TeachingFactoryImpl extends EFactoryImpl implements TeachingFactory {
	public static TeachingFactory init() {
		try {
			TeachingFactory theTeachingFactory = (TeachingFactory)EPackage.Registry.INSTANCE.getEFactory(TeachingPackage.eNS_URI);
			if (theTeachingFactory != null) {
				return theTeachingFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new TeachingFactoryImpl();
	}

	public TeachingFactoryImpl() {
		super();
	}

	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case TeachingPackage.TEACHING_GUIDE: return createTeachingGuide();
			case TeachingPackage.REVEAL_STEP: return createRevealStep();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case TeachingPackage.TEACHING_LEVEL:
				return createTeachingLevelFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case TeachingPackage.TEACHING_LEVEL:
				return convertTeachingLevelToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	@Override
	public TeachingGuide createTeachingGuide() {
		TeachingGuideImpl teachingGuide = new TeachingGuideImpl();
		return teachingGuide;
	}

	@Override
	public RevealStep createRevealStep() {
		RevealStepImpl revealStep = new RevealStepImpl();
		return revealStep;
	}

	public TeachingLevel createTeachingLevelFromString(EDataType eDataType, String initialValue) {
		TeachingLevel result = TeachingLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertTeachingLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	@Override
	public TeachingPackage getTeachingPackage() {
		return (TeachingPackage)getEPackage();
	}

	@Deprecated
	public static TeachingPackage getPackage() {
		return TeachingPackage.eINSTANCE;
	}
}
