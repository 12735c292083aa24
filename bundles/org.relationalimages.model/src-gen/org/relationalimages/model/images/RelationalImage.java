// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.ClinicalElement;

import org.relationalimages.model.cases.Person;

import org.relationalimages.model.practice.ExceptionEntry;

import org.relationalimages.model.strategies.Enactment;
import org.relationalimages.model.strategies.StrategyOfSurvival;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relational Image</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An inner picture of what happens between oneself and others, built upon experience. It is a pattern, not a person. Source: S0#1, S0#30, S0#32, S0#34.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.images.RelationalImage#getPicture <em>Picture</em>}</li>
 *   <li>{@link org.relationalimages.model.images.RelationalImage#getSelfPart <em>Self Part</em>}</li>
 *   <li>{@link org.relationalimages.model.images.RelationalImage#getOtherPart <em>Other Part</em>}</li>
 *   <li>{@link org.relationalimages.model.images.RelationalImage#getBetween <em>Between</em>}</li>
 *   <li>{@link org.relationalimages.model.images.RelationalImage#getValence <em>Valence</em>}</li>
 *   <li>{@link org.relationalimages.model.images.RelationalImage#getDominance <em>Dominance</em>}</li>
 *   <li>{@link org.relationalimages.model.images.RelationalImage#getStatus <em>Status</em>}</li>
 *   <li>{@link org.relationalimages.model.images.RelationalImage#isPreverbal <em>Preverbal</em>}</li>
 *   <li>{@link org.relationalimages.model.images.RelationalImage#isHypothetical <em>Hypothetical</em>}</li>
 *   <li>{@link org.relationalimages.model.images.RelationalImage#getLayer <em>Layer</em>}</li>
 *   <li>{@link org.relationalimages.model.images.RelationalImage#getBuiltOn <em>Built On</em>}</li>
 *   <li>{@link org.relationalimages.model.images.RelationalImage#getFoundationOf <em>Foundation Of</em>}</li>
 *   <li>{@link org.relationalimages.model.images.RelationalImage#getFormedFrom <em>Formed From</em>}</li>
 *   <li>{@link org.relationalimages.model.images.RelationalImage#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.relationalimages.model.images.RelationalImage#getMeanings <em>Meanings</em>}</li>
 *   <li>{@link org.relationalimages.model.images.RelationalImage#getGivesRiseTo <em>Gives Rise To</em>}</li>
 *   <li>{@link org.relationalimages.model.images.RelationalImage#getReinforcedBy <em>Reinforced By</em>}</li>
 *   <li>{@link org.relationalimages.model.images.RelationalImage#getEnactments <em>Enactments</em>}</li>
 *   <li>{@link org.relationalimages.model.images.RelationalImage#getEchoes <em>Echoes</em>}</li>
 *   <li>{@link org.relationalimages.model.images.RelationalImage#getAbout <em>About</em>}</li>
 *   <li>{@link org.relationalimages.model.images.RelationalImage#getContradicts <em>Contradicts</em>}</li>
 *   <li>{@link org.relationalimages.model.images.RelationalImage#getContradictedBy <em>Contradicted By</em>}</li>
 *   <li>{@link org.relationalimages.model.images.RelationalImage#getExceptions <em>Exceptions</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.images.ImagesPackage#getRelationalImage()
 * @model
 * @generated
 */
public interface RelationalImage extends ClinicalElement, Revisable {
	/**
	 * Returns the value of the '<em><b>Picture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The picture in inner words, for example "when I reach for them, they cannot respond". Source: S0#32.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Picture</em>' attribute.
	 * @see #setPicture(String)
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalImage_Picture()
	 * @model required="true"
	 *        annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getPicture();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.RelationalImage#getPicture <em>Picture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Picture</em>' attribute.
	 * @see #getPicture()
	 * @generated
	 */
	void setPicture(String value);

	/**
	 * Returns the value of the '<em><b>Self Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What I am and do in the picture. Source: S0#34.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Self Part</em>' attribute.
	 * @see #setSelfPart(String)
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalImage_SelfPart()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getSelfPart();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.RelationalImage#getSelfPart <em>Self Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Self Part</em>' attribute.
	 * @see #getSelfPart()
	 * @generated
	 */
	void setSelfPart(String value);

	/**
	 * Returns the value of the '<em><b>Other Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the other is and does in the picture. Source: S0#34.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Other Part</em>' attribute.
	 * @see #setOtherPart(String)
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalImage_OtherPart()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getOtherPart();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.RelationalImage#getOtherPart <em>Other Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Other Part</em>' attribute.
	 * @see #getOtherPart()
	 * @generated
	 */
	void setOtherPart(String value);

	/**
	 * Returns the value of the '<em><b>Between</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens between the two. Source: S0#34.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Between</em>' attribute.
	 * @see #setBetween(String)
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalImage_Between()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getBetween();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.RelationalImage#getBetween <em>Between</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Between</em>' attribute.
	 * @see #getBetween()
	 * @generated
	 */
	void setBetween(String value);

	/**
	 * Returns the value of the '<em><b>Valence</b></em>' attribute.
	 * The default value is <code>"NEUTRAL"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.images.Valence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the picture feels. Source: S0#38, S0#40, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valence</em>' attribute.
	 * @see org.relationalimages.model.images.Valence
	 * @see #setValence(Valence)
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalImage_Valence()
	 * @model default="NEUTRAL" required="true"
	 * @generated
	 */
	Valence getValence();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.RelationalImage#getValence <em>Valence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valence</em>' attribute.
	 * @see org.relationalimages.model.images.Valence
	 * @see #getValence()
	 * @generated
	 */
	void setValence(Valence value);

	/**
	 * Returns the value of the '<em><b>Dominance</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.images.Dominance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it usually governs what is expected. Source: P6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dominance</em>' attribute.
	 * @see org.relationalimages.model.images.Dominance
	 * @see #setDominance(Dominance)
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalImage_Dominance()
	 * @model default="OTHER" required="true"
	 * @generated
	 */
	Dominance getDominance();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.RelationalImage#getDominance <em>Dominance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dominance</em>' attribute.
	 * @see org.relationalimages.model.images.Dominance
	 * @see #getDominance()
	 * @generated
	 */
	void setDominance(Dominance value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"ACTIVE"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.ChangeStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has changed. Source: S0#4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.relationalimages.model.ChangeStatus
	 * @see #setStatus(ChangeStatus)
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalImage_Status()
	 * @model default="ACTIVE" required="true"
	 * @generated
	 */
	ChangeStatus getStatus();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.RelationalImage#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.relationalimages.model.ChangeStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ChangeStatus value);

	/**
	 * Returns the value of the '<em><b>Preverbal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it stems from a time before words. Source: S0#38, S0#40.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preverbal</em>' attribute.
	 * @see #setPreverbal(boolean)
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalImage_Preverbal()
	 * @model required="true"
	 * @generated
	 */
	boolean isPreverbal();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.RelationalImage#isPreverbal <em>Preverbal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preverbal</em>' attribute.
	 * @see #isPreverbal()
	 * @generated
	 */
	void setPreverbal(boolean value);

	/**
	 * Returns the value of the '<em><b>Hypothetical</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when nobody can know it, as with an infant's mind; marked with a question mark. Source: S0#39.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hypothetical</em>' attribute.
	 * @see #setHypothetical(boolean)
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalImage_Hypothetical()
	 * @model required="true"
	 * @generated
	 */
	boolean isHypothetical();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.RelationalImage#isHypothetical <em>Hypothetical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hypothetical</em>' attribute.
	 * @see #isHypothetical()
	 * @generated
	 */
	void setHypothetical(boolean value);

	/**
	 * Returns the value of the '<em><b>Layer</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.images.LifeLayer#getImages <em>Images</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time of life it was formed in. Source: S0#16, S0#17, S0#38.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layer</em>' reference.
	 * @see #setLayer(LifeLayer)
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalImage_Layer()
	 * @see org.relationalimages.model.images.LifeLayer#getImages
	 * @model opposite="images" resolveProxies="false" required="true"
	 * @generated
	 */
	LifeLayer getLayer();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.RelationalImage#getLayer <em>Layer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layer</em>' reference.
	 * @see #getLayer()
	 * @generated
	 */
	void setLayer(LifeLayer value);

	/**
	 * Returns the value of the '<em><b>Built On</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.RelationalImage}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.images.RelationalImage#getFoundationOf <em>Foundation Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The earlier images it is built on; never itself, never a later layer. Source: S0#38.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Built On</em>' reference list.
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalImage_BuiltOn()
	 * @see org.relationalimages.model.images.RelationalImage#getFoundationOf
	 * @model opposite="foundationOf" resolveProxies="false"
	 * @generated
	 */
	EList<RelationalImage> getBuiltOn();

	/**
	 * Returns the value of the '<em><b>Foundation Of</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.RelationalImage}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.images.RelationalImage#getBuiltOn <em>Built On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The later images built on it. Source: S0#38.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Foundation Of</em>' reference list.
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalImage_FoundationOf()
	 * @see org.relationalimages.model.images.RelationalImage#getBuiltOn
	 * @model opposite="builtOn" resolveProxies="false"
	 * @generated
	 */
	EList<RelationalImage> getFoundationOf();

	/**
	 * Returns the value of the '<em><b>Formed From</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.Experience}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.images.Experience#getShapes <em>Shapes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The experiences it grew from. Source: S0#1, S0#29, S0#32.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formed From</em>' reference list.
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalImage_FormedFrom()
	 * @see org.relationalimages.model.images.Experience#getShapes
	 * @model opposite="shapes" resolveProxies="false"
	 * @generated
	 */
	EList<Experience> getFormedFrom();

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.RelationalCondition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is expected as soon as something happens. Source: S0#31, S0#37.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' containment reference list.
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalImage_Conditions()
	 * @model containment="true"
	 * @generated
	 */
	EList<RelationalCondition> getConditions();

	/**
	 * Returns the value of the '<em><b>Meanings</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.Meaning}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the picture means to the person, from the surface to the core. Source: S0#2, S0#33.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meanings</em>' containment reference list.
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalImage_Meanings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Meaning> getMeanings();

	/**
	 * Returns the value of the '<em><b>Gives Rise To</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.strategies.StrategyOfSurvival}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.strategies.StrategyOfSurvival#getEmergesFrom <em>Emerges From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The strategies of survival that come out of it. Source: S0#16.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gives Rise To</em>' reference list.
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalImage_GivesRiseTo()
	 * @see org.relationalimages.model.strategies.StrategyOfSurvival#getEmergesFrom
	 * @model opposite="emergesFrom" resolveProxies="false"
	 * @generated
	 */
	EList<StrategyOfSurvival> getGivesRiseTo();

	/**
	 * Returns the value of the '<em><b>Reinforced By</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.strategies.StrategyOfSurvival}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.strategies.StrategyOfSurvival#getReinforces <em>Reinforces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The strategies that in turn confirm it. Source: S0#13, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reinforced By</em>' reference list.
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalImage_ReinforcedBy()
	 * @see org.relationalimages.model.strategies.StrategyOfSurvival#getReinforces
	 * @model opposite="reinforces" resolveProxies="false"
	 * @generated
	 */
	EList<StrategyOfSurvival> getReinforcedBy();

	/**
	 * Returns the value of the '<em><b>Enactments</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.strategies.Enactment}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.strategies.Enactment#getImage <em>Image</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is played out. Source: S0#20.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enactments</em>' reference list.
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalImage_Enactments()
	 * @see org.relationalimages.model.strategies.Enactment#getImage
	 * @model opposite="image" resolveProxies="false"
	 * @generated
	 */
	EList<Enactment> getEnactments();

	/**
	 * Returns the value of the '<em><b>Echoes</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.SocialImage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The controlling images of society that it repeats. Source: P6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Echoes</em>' reference list.
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalImage_Echoes()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<SocialImage> getEchoes();

	/**
	 * Returns the value of the '<em><b>About</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.cases.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people it was formed with or is about. Source: S0#34.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' reference list.
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalImage_About()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Person> getAbout();

	/**
	 * Returns the value of the '<em><b>Contradicts</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.RelationalImage}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.images.RelationalImage#getContradictedBy <em>Contradicted By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The images that this discrepant one speaks against. Source: P6, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contradicts</em>' reference list.
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalImage_Contradicts()
	 * @see org.relationalimages.model.images.RelationalImage#getContradictedBy
	 * @model opposite="contradictedBy" resolveProxies="false"
	 * @generated
	 */
	EList<RelationalImage> getContradicts();

	/**
	 * Returns the value of the '<em><b>Contradicted By</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.RelationalImage}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.images.RelationalImage#getContradicts <em>Contradicts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The discrepant images that speak against this one. Source: P6, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contradicted By</em>' reference list.
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalImage_ContradictedBy()
	 * @see org.relationalimages.model.images.RelationalImage#getContradicts
	 * @model opposite="contradicts" resolveProxies="false"
	 * @generated
	 */
	EList<RelationalImage> getContradictedBy();

	/**
	 * Returns the value of the '<em><b>Exceptions</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.practice.ExceptionEntry}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.practice.ExceptionEntry#getContradicts <em>Contradicts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The exceptions from daily life that speak against it. Source: S1#8, S1#65, P6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exceptions</em>' reference list.
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalImage_Exceptions()
	 * @see org.relationalimages.model.practice.ExceptionEntry#getContradicts
	 * @model opposite="contradicts" resolveProxies="false"
	 * @generated
	 */
	EList<ExceptionEntry> getExceptions();

} // RelationalImage
