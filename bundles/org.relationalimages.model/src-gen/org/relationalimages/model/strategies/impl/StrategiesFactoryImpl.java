// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.relationalimages.model.strategies.*;

public class StrategiesFactoryImpl extends EFactoryImpl implements StrategiesFactory {
	public static StrategiesFactory init() {
		try {
			StrategiesFactory theStrategiesFactory = (StrategiesFactory)EPackage.Registry.INSTANCE.getEFactory(StrategiesPackage.eNS_URI);
			if (theStrategiesFactory != null) {
				return theStrategiesFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new StrategiesFactoryImpl();
	}

	public StrategiesFactoryImpl() {
		super();
	}

	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case StrategiesPackage.YEARNING: return createYearning();
			case StrategiesPackage.FEAR: return createFear();
			case StrategiesPackage.HELD_BACK_PART: return createHeldBackPart();
			case StrategiesPackage.STRATEGY_OF_SURVIVAL: return createStrategyOfSurvival();
			case StrategiesPackage.PARADOX: return createParadox();
			case StrategiesPackage.ENACTMENT: return createEnactment();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case StrategiesPackage.STRATEGY_KIND:
				return createStrategyKindFromString(eDataType, initialValue);
			case StrategiesPackage.MOVEMENT:
				return createMovementFromString(eDataType, initialValue);
			case StrategiesPackage.HELD_BACK_KIND:
				return createHeldBackKindFromString(eDataType, initialValue);
			case StrategiesPackage.ARENA:
				return createArenaFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case StrategiesPackage.STRATEGY_KIND:
				return convertStrategyKindToString(eDataType, instanceValue);
			case StrategiesPackage.MOVEMENT:
				return convertMovementToString(eDataType, instanceValue);
			case StrategiesPackage.HELD_BACK_KIND:
				return convertHeldBackKindToString(eDataType, instanceValue);
			case StrategiesPackage.ARENA:
				return convertArenaToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	@Override
	public Yearning createYearning() {
		YearningImpl yearning = new YearningImpl();
		return yearning;
	}

	@Override
	public Fear createFear() {
		FearImpl fear = new FearImpl();
		return fear;
	}

	@Override
	public HeldBackPart createHeldBackPart() {
		HeldBackPartImpl heldBackPart = new HeldBackPartImpl();
		return heldBackPart;
	}

	@Override
	public StrategyOfSurvival createStrategyOfSurvival() {
		StrategyOfSurvivalImpl strategyOfSurvival = new StrategyOfSurvivalImpl();
		return strategyOfSurvival;
	}

	@Override
	public Paradox createParadox() {
		ParadoxImpl paradox = new ParadoxImpl();
		return paradox;
	}

	@Override
	public Enactment createEnactment() {
		EnactmentImpl enactment = new EnactmentImpl();
		return enactment;
	}

	public StrategyKind createStrategyKindFromString(EDataType eDataType, String initialValue) {
		StrategyKind result = StrategyKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertStrategyKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public Movement createMovementFromString(EDataType eDataType, String initialValue) {
		Movement result = Movement.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertMovementToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public HeldBackKind createHeldBackKindFromString(EDataType eDataType, String initialValue) {
		HeldBackKind result = HeldBackKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertHeldBackKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public Arena createArenaFromString(EDataType eDataType, String initialValue) {
		Arena result = Arena.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertArenaToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	@Override
	public StrategiesPackage getStrategiesPackage() {
		return (StrategiesPackage)getEPackage();
	}

	@Deprecated
	public static StrategiesPackage getPackage() {
		return StrategiesPackage.eINSTANCE;
	}
}
