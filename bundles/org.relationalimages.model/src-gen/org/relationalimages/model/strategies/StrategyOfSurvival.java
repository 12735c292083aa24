// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.ClinicalElement;

import org.relationalimages.model.images.RelationalImage;

import org.relationalimages.model.practice.CopingMeans;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Strategy Of Survival</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A method that once helped to survive the pain of disconnection and now keeps the person out of authentic engagement. To be honoured before it is changed. Source: S0#13, S0#16, P3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.strategies.StrategyOfSurvival#getFamily <em>Family</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.StrategyOfSurvival#getMovement <em>Movement</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.StrategyOfSurvival#getProtectsFrom <em>Protects From</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.StrategyOfSurvival#getCost <em>Cost</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.StrategyOfSurvival#getHonouredHow <em>Honoured How</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.StrategyOfSurvival#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.StrategyOfSurvival#getStatus <em>Status</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.StrategyOfSurvival#getEmergesFrom <em>Emerges From</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.StrategyOfSurvival#getKeepsOut <em>Keeps Out</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.StrategyOfSurvival#getReinforces <em>Reinforces</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.StrategyOfSurvival#getReframedAs <em>Reframed As</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.strategies.StrategiesPackage#getStrategyOfSurvival()
 * @model
 * @generated
 */
public interface StrategyOfSurvival extends ClinicalElement {
	/**
	 * Returns the value of the '<em><b>Family</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.strategies.StrategyKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of strategy it is. Source: S0#13, P3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Family</em>' attribute.
	 * @see org.relationalimages.model.strategies.StrategyKind
	 * @see #setFamily(StrategyKind)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getStrategyOfSurvival_Family()
	 * @model default="OTHER" required="true"
	 * @generated
	 */
	StrategyKind getFamily();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.StrategyOfSurvival#getFamily <em>Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Family</em>' attribute.
	 * @see org.relationalimages.model.strategies.StrategyKind
	 * @see #getFamily()
	 * @generated
	 */
	void setFamily(StrategyKind value);

	/**
	 * Returns the value of the '<em><b>Movement</b></em>' attribute.
	 * The default value is <code>"NA"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.strategies.Movement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Away from, toward or against others. Source: P12.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Movement</em>' attribute.
	 * @see org.relationalimages.model.strategies.Movement
	 * @see #setMovement(Movement)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getStrategyOfSurvival_Movement()
	 * @model default="NA" required="true"
	 * @generated
	 */
	Movement getMovement();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.StrategyOfSurvival#getMovement <em>Movement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Movement</em>' attribute.
	 * @see org.relationalimages.model.strategies.Movement
	 * @see #getMovement()
	 * @generated
	 */
	void setMovement(Movement value);

	/**
	 * Returns the value of the '<em><b>Protects From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it protects from. Source: S0#16, P3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protects From</em>' attribute.
	 * @see #setProtectsFrom(String)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getStrategyOfSurvival_ProtectsFrom()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getProtectsFrom();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.StrategyOfSurvival#getProtectsFrom <em>Protects From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protects From</em>' attribute.
	 * @see #getProtectsFrom()
	 * @generated
	 */
	void setProtectsFrom(String value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it costs. Source: S0#13, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(String)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getStrategyOfSurvival_Cost()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getCost();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.StrategyOfSurvival#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(String value);

	/**
	 * Returns the value of the '<em><b>Honoured How</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it was honoured in the work. Source: S0#24, P3, P9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Honoured How</em>' attribute.
	 * @see #setHonouredHow(String)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getStrategyOfSurvival_HonouredHow()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getHonouredHow();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.StrategyOfSurvival#getHonouredHow <em>Honoured How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Honoured How</em>' attribute.
	 * @see #getHonouredHow()
	 * @generated
	 */
	void setHonouredHow(String value);

	/**
	 * Returns the value of the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often it is used, 0 (never) to 10 (always). Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frequency</em>' attribute.
	 * @see #setFrequency(Integer)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getStrategyOfSurvival_Frequency()
	 * @model dataType="org.relationalimages.model.Intensity"
	 * @generated
	 */
	Integer getFrequency();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.StrategyOfSurvival#getFrequency <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequency</em>' attribute.
	 * @see #getFrequency()
	 * @generated
	 */
	void setFrequency(Integer value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"ACTIVE"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.ChangeStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has changed. Source: S0#4, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.relationalimages.model.ChangeStatus
	 * @see #setStatus(ChangeStatus)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getStrategyOfSurvival_Status()
	 * @model default="ACTIVE" required="true"
	 * @generated
	 */
	ChangeStatus getStatus();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.StrategyOfSurvival#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.relationalimages.model.ChangeStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ChangeStatus value);

	/**
	 * Returns the value of the '<em><b>Emerges From</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.RelationalImage}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.images.RelationalImage#getGivesRiseTo <em>Gives Rise To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The images it comes out of. Source: S0#16.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Emerges From</em>' reference list.
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getStrategyOfSurvival_EmergesFrom()
	 * @see org.relationalimages.model.images.RelationalImage#getGivesRiseTo
	 * @model opposite="givesRiseTo" resolveProxies="false" required="true"
	 * @generated
	 */
	EList<RelationalImage> getEmergesFrom();

	/**
	 * Returns the value of the '<em><b>Keeps Out</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.strategies.HeldBackPart}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.strategies.HeldBackPart#getHeldBackBy <em>Held Back By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The parts of experience it keeps out of connection. Source: S0#10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keeps Out</em>' reference list.
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getStrategyOfSurvival_KeepsOut()
	 * @see org.relationalimages.model.strategies.HeldBackPart#getHeldBackBy
	 * @model opposite="heldBackBy" resolveProxies="false"
	 * @generated
	 */
	EList<HeldBackPart> getKeepsOut();

	/**
	 * Returns the value of the '<em><b>Reinforces</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.RelationalImage}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.images.RelationalImage#getReinforcedBy <em>Reinforced By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The images it confirms, which closes the loop. Source: S0#13, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reinforces</em>' reference list.
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getStrategyOfSurvival_Reinforces()
	 * @see org.relationalimages.model.images.RelationalImage#getReinforcedBy
	 * @model opposite="reinforcedBy" resolveProxies="false"
	 * @generated
	 */
	EList<RelationalImage> getReinforces();

	/**
	 * Returns the value of the '<em><b>Reframed As</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.practice.CopingMeans}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.practice.CopingMeans#getReframes <em>Reframes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same behaviour seen as a way of coping. Source: S1#26, S1#54.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reframed As</em>' reference list.
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getStrategyOfSurvival_ReframedAs()
	 * @see org.relationalimages.model.practice.CopingMeans#getReframes
	 * @model opposite="reframes" resolveProxies="false"
	 * @generated
	 */
	EList<CopingMeans> getReframedAs();

} // StrategyOfSurvival
